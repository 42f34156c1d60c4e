/** One column of a sheet that is to be filled in. */
export interface TemplateColumn {
  readonly head: string;
  /** In characters. */
  readonly width: number;
  /** Words of a drop-down. */
  readonly options?: readonly string[];
  readonly isRequired: boolean;
  readonly note: string;
}

export interface TemplateSheet {
  readonly name: string;
  readonly columns: readonly TemplateColumn[];
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}

/** What stands in a cell or a field, as text: an error by its sign, what is no text as JSON; '' = nothing. */
export function valueText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object' && 'error' in value) return String(value.error);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

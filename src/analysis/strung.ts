/** Several lists one after the other; on long ones many times faster than `flat`. */
export function strung<Value>(lists: readonly (readonly Value[])[]): readonly Value[] {
  return ([] as readonly Value[]).concat(...lists);
}

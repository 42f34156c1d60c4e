/** Opens the browser's dialog for printing, which also makes a PDF. */
export function printPage(): void {
  window.print();
}

import { faultKind, type Fault } from '@/domain/fault';
import type { Messages } from './messages';

/** A fault in plain words, naming its file; all answers of a server with an error status share one kind. */
export function faultText(fault: Fault, messages: Messages): string {
  return messages.shell.faults[faultKind(fault.code)](fault);
}

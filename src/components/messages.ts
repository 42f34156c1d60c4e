import { inject, provide, shallowRef, type InjectionKey, type Ref } from 'vue';
import { idOnly, type NameOf } from '@/format/names';
import type { Messages } from '@/format/messages';

const MESSAGES_KEY: InjectionKey<Ref<Messages>> = Symbol('messages');
const NAMES_KEY: InjectionKey<Ref<NameOf>> = Symbol('names');

/** Gives the interface's words to all components below; replacing the value changes their language at once. */
export function provideMessages(messages: Ref<Messages>): void {
  provide(MESSAGES_KEY, messages);
}

/** The interface's words; throws where none are provided, which is a mistake in code. */
export function useMessages(): Ref<Messages> {
  const messages = inject(MESSAGES_KEY);
  if (!messages) throw new Error('a component needs provideMessages from its surface');
  return messages;
}

/** Gives the names of records to all components below, for the scopes of figures. */
export function provideNames(names: Ref<NameOf>): void {
  provide(NAMES_KEY, names);
}

/** Names of records by id; without a provider ids stand for themselves. */
export function useNames(): Ref<NameOf> {
  return inject(NAMES_KEY, () => shallowRef(idOnly), true);
}

import type { PlatformRegister } from '@/analysis/platform-register';
import { numberOf } from '@/domain/figure';
import type { Messages } from '@/format/messages';
import { platformsWords } from '@/format/messages/scenes/platforms';
import type { Sentence } from '@/format/sentence';

/** How many platforms, how many of them built, of how many the host is named; projects and whether their performers are. */
export function takeaway(register: PlatformRegister, { locale, panels }: Messages): Sentence {
  const words = platformsWords(locale).register;
  const { platforms, built, hosts, withoutHost, projects } = register;
  const project = words.projects(projects);
  const clauses = [
    ...(numberOf(platforms) ? [numberOf(built) ? words.platforms(platforms, built) : words.noneBuilt(platforms)] : []),
    ...(numberOf(hosts) ? [words.hosts(hosts)] : []),
    ...(numberOf(withoutHost) ? [words.withoutHost(withoutHost)] : []),
    ...(numberOf(projects) ? [register.isPairingInferred ? words.pairingInferred(project) : project] : []),
  ];
  return clauses.length === 0 ? words.none : panels.clauses(clauses);
}

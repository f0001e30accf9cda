// SPDX-License-Identifier: Apache-2.0
import type { Review } from '../../../domain/review';
import type { ConfiguredVch } from '../../../domain/vic-machine';
import type { ReviewMessages } from '../../../messages/review-messages';

/** The VCH as commands name it: by the id of its virtual machine, which the view always knows. */
export function identityOf({ vch, description }: Review, id: string): ConfiguredVch {
  const known = { id: id === '' ? ('unknown' as const) : id, name: vch.name };
  return description === null
    ? { ...known, networks: { containers: [] } }
    : { ...known, networks: description.networks, tls: description.tls };
}

/** What every change of a VCH brings with it. */
export function configureNotes({ vch }: Review, { fix }: ReviewMessages): readonly string[] {
  const { version, restart, success, snapshot } = fix.notes;
  return [version(vch.version), restart, success, snapshot];
}

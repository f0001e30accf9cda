// SPDX-License-Identifier: Apache-2.0
import { type CommandRefusal, optionOfField } from '../../domain/vic-machine';
import type { Messages } from '../../messages';

/** Why a command cannot be written, in the operator's words. Values are never repeated: they may be secret. */
export function refusalText(refusal: CommandRefusal, texts: Messages['commandLine']): string {
  switch (refusal.code) {
    case 'separator':
      return texts.separator(optionOfField(refusal.field) ?? refusal.field, refusal.character);
    case 'port-group-twice':
      return texts.portGroupTwice(refusal.portGroup);
    case 'not-carried':
      return texts.notCarried(refusal.option, refusal.problem);
  }
}

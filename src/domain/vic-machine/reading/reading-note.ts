// SPDX-License-Identifier: Apache-2.0
import type { ArgumentProblem } from '../options/parse-arguments';
import type { ShellNote } from '../shell/word-collector';

/** Something in a pasted command that did not become a setting. Options with their dashes. */
export type ReadingNote =
  /** What the shell would make of it is not known here. */
  | { readonly code: 'shell'; readonly note: ShellNote }
  /** The option parser would refuse the command. */
  | { readonly code: 'option'; readonly problem: ArgumentProblem }
  /** Words behind the options: vic-machine refuses them. */
  | { readonly code: 'left-over'; readonly words: readonly string[] }
  /** An option that another one switches off. */
  | { readonly code: 'ignored'; readonly option: string; readonly because: string }
  /** A value without the form its option has. */
  | { readonly code: 'value-not-understood'; readonly option: string; readonly value: string }
  /** An option of a container network that no `--container-network` names. */
  | { readonly code: 'no-such-container-network'; readonly option: string; readonly value: string }
  /** `vic-machine configure` has no such option: what it says cannot be changed after creation. */
  | { readonly code: 'not-in-configure'; readonly option: string };

// SPDX-License-Identifier: Apache-2.0
import type { VchListItem } from '../../src/domain/inventory';
import type { CreationAnswer, CreationRequest, ServerProblem } from '../../src/domain/plugin-api';
import type { Result } from '../answers/result';

/** How often and how long a creation looks around, in milliseconds. */
export interface CreationPace {
  /** Between two looks at the log. */
  readonly poll: number;
  /** How long after the answer a VCH may take to show up with its address. */
  readonly patience: number;
}

/** The calls a creation consists of, already bound to session, vCenter and datacenter. */
export interface CreationCalls {
  create(body: object): Promise<Result<unknown>>;
  list(): Promise<Result<readonly VchListItem[]>>;
  log(vchId: string): Promise<Result<string>>;
}

/** Longest log that is kept, in UTF-16 code units. */
const longestLog = 1_000_000;

/** One creation under way. The request body is not kept: it holds a private key. */
export class Creation {
  #state: CreationAnswer['state'] = 'running';
  #log = '';
  #vch: VchListItem | null = null;
  #problem: ServerProblem | null = null;
  #finishedAt: number | null = null;

  constructor(
    private readonly calls: CreationCalls,
    private readonly pace: CreationPace,
  ) {}

  /** When it ended, in milliseconds since 1970; null while it runs. */
  get finishedAt(): number | null {
    return this.#finishedAt;
  }

  /** Where it stands, with the log from an offset on. */
  answer(from: number): CreationAnswer {
    return {
      state: this.#state,
      log: this.#log.slice(from),
      next: this.#log.length,
      vch: this.#vch,
      problem: this.#problem,
    };
  }

  /** Sends the request, follows the log meanwhile, and waits until the new VCH is in the list. Never rejects. */
  async run({ body }: CreationRequest): Promise<void> {
    // The log belongs to the new VCH only: another one of the same name must not be taken for it.
    const before = await this.calls.list();
    const known = before.ok ? new Set(before.value.map(({ id }) => id)) : null;
    const name = Reflect.get(body, 'name') as unknown;
    const find = async (): Promise<VchListItem | null> => {
      const vchs = known === null ? null : await this.calls.list();
      return vchs?.ok ? (vchs.value.find((vch) => vch.name === name && !known?.has(vch.id)) ?? null) : null;
    };

    const request = this.calls.create(body);
    let found: VchListItem | null = null;
    while ((await Promise.race([request, wait(this.pace.poll)])) === undefined) {
      found ??= await find();
      await this.#readLog(found);
    }
    const result = await request;
    if (!result.ok) {
      this.#finish('failed', null, result.problem);
      return;
    }
    const deadline = Date.now() + this.pace.patience;
    found = await find();
    while (!found?.dockerHost && known !== null && Date.now() < deadline) {
      await wait(this.pace.poll);
      found = await find();
    }
    await this.#readLog(found);
    this.#finish('succeeded', found, null);
  }

  async #readLog(vch: VchListItem | null): Promise<void> {
    const log = vch && (await this.calls.log(vch.id));
    if (log?.ok && log.value.length > this.#log.length) {
      this.#log = log.value.slice(0, longestLog);
    }
  }

  #finish(state: 'succeeded' | 'failed', vch: VchListItem | null, problem: ServerProblem | null): void {
    this.#state = state;
    this.#vch = vch;
    this.#problem = problem;
    this.#finishedAt = Date.now();
  }
}

/** A pause that does not keep a process alive that is told to end. */
function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}

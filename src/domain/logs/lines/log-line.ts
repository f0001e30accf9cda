// SPDX-License-Identifier: Apache-2.0
import { type LogTime, readLogTime } from './log-time';

/** How serious the program that wrote a line thought it was: vmware/vic pkg/log/text_formatter.go. */
export type LogLevel = 'PANIC' | 'FATAL' | 'ERROR' | 'WARN' | 'INFO' | 'DEBUG';

/** A line of a VCH’s log. What a line does not have is null: Go’s own lines have no level, continued ones no time. */
export interface LogLine {
  readonly time: LogTime | null;
  readonly level: LogLevel | null;
  /** `301.7`, the operation a line belongs to: vmware/vic pkg/trace/operation.go. */
  readonly operation: string | null;
  readonly message: string;
}

/** The level in its five characters, then a space. */
const leadingLevel = /^(PANIC|FATAL|ERROR|WARN |INFO |DEBUG|UNKWN)(?: |$)/;

/** `op=301.7: `; with the time it has taken when debugging is on, `op=301.7 (delta:1.2ms): `. */
const leadingOperation = /^op=([\w.]{1,40})(?: \(delta:[^)]{1,40}\))?: /;

/** Reads a line: time, level, operation, and the message behind them. */
export function readLogLine(line: string): LogLine {
  const read = readLogTime(line);
  const rest = line.slice(read?.length ?? 0);
  const level = leadingLevel.exec(rest);
  const afterLevel = rest.slice(level?.[0].length ?? 0);
  const operation = leadingOperation.exec(afterLevel);
  return {
    time: read?.time ?? null,
    level: levelOf(level?.[1]),
    operation: operation?.[1] ?? null,
    message: afterLevel.slice(operation?.[0].length ?? 0),
  };
}

const levels: readonly LogLevel[] = ['PANIC', 'FATAL', 'ERROR', 'WARN', 'INFO', 'DEBUG'];

function levelOf(text = ''): LogLevel | null {
  return levels.find((level) => level === text.trim()) ?? null;
}

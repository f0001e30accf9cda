// SPDX-License-Identifier: Apache-2.0
import { trafficKinds } from '../../src/domain/firewall';
import type { Messages } from '../../src/messages';
import type {
  CheckedContainerNetwork,
  CheckedExposure,
  CheckedInterface,
  CheckedPassage,
  CheckedPort,
} from './checked-exposure';
import { checkTexts } from './texts';

/** A heading and the lines below it. */
export interface ReportSection {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** What a VCH opens, for people: a table for each interface, and what each container network lets through. */
export function exposureSections(
  { interfaces, containerNetworks }: CheckedExposure,
  texts: Messages,
): readonly ReportSection[] {
  return [
    ...interfaces.map((one) => interfaceSection(one, texts)),
    ...containerNetworks.map((one) => containerSection(one, texts)),
  ];
}

function interfaceSection(one: CheckedInterface, { exposure }: Messages): ReportSection {
  const roles = one.roles.map((role) => exposure.places[role]).join(', ');
  const address = one.roles.includes('bridge') ? '' : (one.address ?? checkTexts.dhcp);
  return {
    heading: checkTexts.portsOn(one.portGroup, roles, address),
    lines: aligned(one.ports.map((port) => portCells(port, exposure))),
  };
}

function portCells(port: CheckedPort, exposure: Messages['exposure']): readonly string[] {
  const reasons = [
    port.condition,
    ...(port.becauseOfDebug ? [exposure.becauseOfDebug] : []),
    ...(port.becauseOfSharing ? [exposure.becauseOfSharing] : []),
  ];
  const over = port.transports.filter((transport) => transport !== 'icmp').join('+');
  return [
    exposure.direction[port.direction],
    [port.port || (over === '' ? '' : exposure.anyPort), over].filter((part) => part !== '').join(' '),
    port.protocol,
    port.service,
    exposure.state[port.state],
    `${reasons.join('; ')}${port.options.length > 0 ? ` (${port.options.join(', ')})` : ''}`,
  ];
}

function containerSection(one: CheckedContainerNetwork, { traffic }: Messages): ReportSection {
  const cells = trafficKinds.map((kind) => [traffic.kinds[kind], passageText(one.traffic[kind], traffic)]);
  const publishing = (['port', 'mapping', 'all'] as const).map((way) => [
    traffic.publishing[way],
    traffic.effect[one.publishing[way]],
  ]);
  const profiling =
    one.profiling === null ? [] : [[checkTexts.profilingOfContainers, passageText(one.profiling, traffic)]];
  return {
    heading: checkTexts.containersOn(one.network, one.level),
    lines: aligned([...cells, ...publishing, ...profiling]),
  };
}

function passageText({ verdict, sources = [] }: CheckedPassage, { passage }: Messages['traffic']): string {
  return verdict === 'from-sources' ? passage[verdict](sources.join(', ')) : passage[verdict];
}

/** Columns one below the other; the last one is as long as it is. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { ClarityIcons, ClrIcon, warningStandardIcon } from '@clr/angular/icon';
import { type ExposedPort, type PortFact, type VchInterface, portsText } from '../../domain/exposure';
import { optionOfField } from '../../domain/vic-machine';
import { TEXTS } from '../texts/texts';
import { portsByInterface } from './interface-ports';

ClarityIcons.addIcons(warningStandardIcon);

/** What is open on each interface of a VCH, when, and which setting decides it. */
@Component({
  selector: 'vch-open-ports',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ClrIcon],
  templateUrl: './open-ports.html',
  styleUrl: './open-ports.scss',
})
export class OpenPorts {
  /** The ports of one VCH: `exposedPorts(settings)`. */
  readonly ports = input.required<readonly ExposedPort[]>();

  readonly #all = inject(TEXTS);
  protected readonly texts = computed(() => this.#all().openPorts);
  protected readonly interfaces = computed(() => {
    const texts = this.texts();
    return portsByInterface(this.ports()).map(({ interface: { portGroup, roles }, ports, open }) => ({
      heading: texts.interface(
        portGroup || texts.ownBridge,
        texts.rolesTogether(roles.map((role) => texts.roles[role])),
        open,
      ),
      rows: ports.map((port) => this.#row(port)),
    }));
  });

  #row({ fact, interface: { roles }, state, becauseOfDebug, becauseOfSharing }: ExposedPort) {
    const { openPorts, exposure } = this.#all();
    const condition = exposure.conditions[fact.condition];
    const isIcmp = fact.transports.includes('icmp');
    return {
      id: fact.id,
      port: portsText(fact) || (isIcmp ? openPorts.noPort : exposure.anyPort),
      transports: isIcmp ? '' : fact.transports.join(', '),
      protocol: fact.protocol,
      service: exposure.services[fact.id],
      direction: fact.direction,
      directionText: exposure.direction[fact.direction],
      isOpen: state === 'open',
      when: state === 'open' ? condition : openPorts.notYet(condition),
      settings: settingsOf(fact, roles).map((path) => ({
        name: openPorts.settings[path] ?? path,
        option: optionOfField(path),
      })),
      marks: [
        ...(becauseOfDebug ? [exposure.becauseOfDebug] : []),
        ...(becauseOfSharing ? [exposure.becauseOfSharing] : []),
      ],
    };
  }
}

/** The settings that decide here: an interface has its address from the first of the networks that share it. */
function settingsOf({ settings }: PortFact, [first]: VchInterface['roles']): readonly string[] {
  return settings.filter((path) => !isAddress(path) || path === `networks.${first ?? ''}.ip`);
}

const isAddress = (path: string): boolean => /^networks\.\w+\.ip$/.test(path);

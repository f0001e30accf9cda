// SPDX-License-Identifier: Apache-2.0
import { dialledNames, namesToCertify } from '../../../../domain/docker-client';
import { certifiedHost, fittingName } from '../../../../domain/new-authority';
import type { VchSettings } from '../../../../domain/vch';
import { fillTextList } from '../../../../ui/text-list-field/text-list';
import type { NewAuthority } from './new-authority';

/**
 * Fills what nobody has typed into yet with what the wizard knows.
 *
 * @param names what clients will dial, as typed on the Security page
 */
export function prefill(newAuthority: NewAuthority, settings: VchSettings, names: readonly string[]): void {
  if (newAuthority.form.dirty || newAuthority.made() !== null) return;
  const { commonName, withServer, hosts } = newAuthority.form.controls;
  const { name } = settings.general;
  commonName.setValue(name === '' ? '' : fittingName(`${name} CA`));
  const { tls } = settings;
  // Who has a server certificate needs none from here.
  const isGiven =
    tls.transport === 'tls' && tls.server.source === 'custom' && tls.server.certificate !== null;
  withServer.setValue(!isGiven);
  fillTextList(hosts, likelyHosts(settings, names));
}

/** What clients will probably dial, as certificates write it. */
function likelyHosts(settings: VchSettings, names: readonly string[]): readonly string[] {
  const certified = namesToCertify(settings, names);
  const texts = certified.length > 0 ? certified : dialledNames(settings, names).map(({ host }) => host);
  const hosts = texts.flatMap((text) => {
    const host = certifiedHost(text);
    return host.ok ? [host.value] : [];
  });
  return [...new Set(hosts)];
}

// SPDX-License-Identifier: Apache-2.0
import { type Clients, existingClients } from '../docker-client';
import { known, unknown, type Known } from '../findings';
import type { WithContainerNetworks } from '../firewall';
import type { GeneralSettings } from '../general';
import type { NetworkSettings } from '../networks';
import type { RegistrySettings } from '../registries';
import type { TlsSettings } from '../tls';
import { defaultSettings, type VchSettings } from '../vch';
import type { Untold } from './facts';
import type { ReviewSubject } from './subject';
import { servedWith } from './told-settings';

type Told<Part> = (subject: ReviewSubject) => Known<Part, Untold>;
type Described = NonNullable<ReviewSubject['described']>;

/** Something that follows from a description alone. */
function fromDescription<Part>(read: (described: Described) => Known<Part, Untold>): Told<Part> {
  return ({ described }) => (described === null ? unknown('description') : read(described));
}

/** Debug level and log server: descriptions tell both. */
export const toldGeneral: Told<GeneralSettings> = fromDescription(({ settings }) => known(settings.general));

/** Registry lists and registry CAs: descriptions tell all of them. */
export const toldRegistries: Told<RegistrySettings> = fromDescription(({ settings }) =>
  known(settings.registries),
);

/** The proxies that images are pulled through. */
export const toldProxies: Told<NetworkSettings> = fromDescription(({ settings }) => known(settings.networks));

/** Which network is connected to which port group, and how clients are verified; of addresses only what is told. */
export const toldConnections: Told<VchSettings> = fromDescription(({ description, settings }) => {
  const { bridge, client, management, containers } = description.networks;
  const networks = [bridge, description.networks.public, client, management, ...containers];
  const isTold = networks.every(({ portGroup: { id, name } }) => id !== 'unknown' || name !== 'unknown');
  return isTold ? known(settings) : unknown('port-groups');
});

/** Which network is connected to which port group. */
export const toldNetworks: Told<NetworkSettings> = (subject) => {
  const { subject: settings, missing } = toldConnections(subject);
  return { subject: settings?.networks ?? null, missing };
};

/** The levels of the container networks: all of them are told. */
export const toldLevels: Told<WithContainerNetworks> = toldProxies;

/**
 * The container networks whose ranges are told. Of the others nothing can be said when their level is peers; at any other
 * level ranges only say where addresses are from.
 */
export const toldPeers: Told<WithContainerNetworks> = fromDescription(({ description, settings }) => {
  const isTold = description.networks.containers.map(
    ({ firewall, untoldRanges }) => firewall !== 'peers' || untoldRanges === 0,
  );
  return {
    subject: { containers: settings.networks.containers.filter((_, index) => isTold[index]) },
    missing: isTold.includes(false) ? ['container-ranges'] : [],
  };
});

/** The name of the operations user, beside that of the administrator who is looking. */
export const toldOperationsUser: Told<VchSettings> = ({ described, facts }) => {
  if (described === null) return unknown('description');
  const { description, settings } = described;
  if (description.operationsUser.user === 'unknown') return unknown('permissions');
  return known({ ...settings, target: { ...settings.target, user: facts.signedInUser } });
};

/** The server certificate. An undescribed VCH may still have given it, or the port that goes without one. */
export const toldServer: Told<TlsSettings> = ({ described, listed, facts }) => {
  if (described !== null) {
    const { tls } = described.settings;
    const isUnread =
      tls.transport === 'tls' && tls.server.source === 'custom' && tls.server.certificate === null;
    return isUnread ? unknown('certificate') : known(tls);
  }
  if (isPlain(listed)) return known({ transport: 'plain' });
  const { storedCertificate } = facts;
  return storedCertificate === null
    ? unknown('description')
    : known(servedWith(storedCertificate, { mode: 'off' }));
};

/** The server certificate with everything that the VCH sends behind it. */
export const toldChain: Told<TlsSettings> = (subject) => {
  const server = toldServer(subject);
  const isWhole = server.subject?.transport === 'plain' || subject.facts.storedCertificate !== null;
  return isWhole || server.subject === null ? server : unknown('intermediates');
};

/** What Docker clients make of the server certificate. Without TLS there is nothing to make of. */
export const toldServerTrust: Told<Clients> = (subject) => {
  const { described, listed, facts } = subject;
  const { connection } = facts;
  if (connection === null) return isPlain(listed) ? { subject: null, missing: [] } : unknown('signatures');
  const { tls } = connection.subject;
  const networks = described?.settings.networks ?? defaultSettings.networks;
  return known({ settings: { tls, networks }, plan: connection.subject.plan, connection });
};

/** Who can vouch for clients. */
export const toldAuthorities: Told<Clients> = ({ described, listed, at }) => {
  if (described === null) return isPlain(listed) ? { subject: null, missing: [] } : unknown('description');
  const { description, settings } = described;
  const connection = existingClients(settings.tls, at);
  return {
    subject: { settings, plan: connection.subject.plan, connection },
    missing: description.tls.problems.length > 0 ? ['certificate'] : [],
  };
};

/** Who may connect, and the CAs that say so. */
export const toldClients: Told<TlsSettings> = ({ described, listed }) => {
  if (described === null) return isPlain(listed) ? known({ transport: 'plain' }) : unknown('description');
  const { description, settings } = described;
  return { subject: settings.tls, missing: description.tls.problems.length > 0 ? ['certificate'] : [] };
};

/** Whether the Docker API is on the port without TLS. */
export function isPlain({ dockerHost }: ReviewSubject['listed']): boolean {
  return dockerHost.endsWith(':2375');
}

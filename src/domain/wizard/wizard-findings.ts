// SPDX-License-Identifier: Apache-2.0
import { computeInVCenterRules, computeRules, computeWizardRules } from '../compute';
import { type ClientPlan, type Connection, clientRules } from '../docker-client';
import { type Finding, findingsOf } from '../findings';
import { firewallRules } from '../firewall';
import { generalFindings } from '../general';
import type { ComputeNode, Datastore, PortGroup } from '../inventory';
import { networkInVCenterRules, networkRules, networkWizardRules } from '../networks';
import {
  operationsUserInVCenterRules,
  operationsUserRules,
  operationsUserWizardRules,
} from '../operations-user';
import { registryRules, registryWizardRules } from '../registries';
import { storageInVCenterRules, storageRules, storageWizardRules } from '../storage';
import { tlsRules, tlsWizardRules } from '../tls';
import type { VchSettings } from '../vch';
import { vchRules } from '../vch-rules';

/** What the wizard knows beside the settings, as far as the servers were asked. */
export interface WizardKnowledge {
  /** Whether the vCenter Server has a VCH of the name already; false while it is not known. */
  readonly nameTaken: boolean;
  /** The chosen compute resource; null while none is chosen. */
  readonly resource: ComputeNode | null;
  /** The cluster or host it belongs to, or is; null while none is chosen. */
  readonly owner: ComputeNode | null;
  /** The datastores it reaches; none while they are not known. */
  readonly datastores: readonly Datastore[];
  /** The port groups it is attached to; null while they are not known. */
  readonly portGroups: readonly PortGroup[] | null;
  /** What is told about the Docker clients to come. */
  readonly clientPlan: ClientPlan;
  /** Whether they will connect; null while it is being worked out. */
  readonly connection: Connection | null;
  /** Who is signed in to vSphere and so deploys the VCH; '' while it is not known. */
  readonly signedInUser: string;
}

/** Every broken rule about a VCH that the wizard is to make, page by page. */
export function wizardFindings(settings: VchSettings, known: WizardKnowledge, at: Date): readonly Finding[] {
  const { target, general, compute, storage, networks, tls, registries, operationsUser } = settings;
  const {
    nameTaken,
    resource,
    owner,
    datastores,
    portGroups,
    signedInUser,
    clientPlan: plan,
    connection,
  } = known;
  return [
    ...generalFindings(general, nameTaken, at),
    ...findingsOf([...computeRules, ...computeWizardRules], compute, at),
    ...findingsOf(computeInVCenterRules, { compute, resource, vchName: general.name }, at),
    ...findingsOf([...storageRules, ...storageWizardRules], storage, at),
    ...findingsOf(storageInVCenterRules, { storage, datastores }, at),
    ...findingsOf([...networkRules, ...networkWizardRules], networks, at),
    ...findingsOf(firewallRules, networks, at),
    ...(portGroups === null ? [] : findingsOf(networkInVCenterRules, { networks, portGroups }, at)),
    ...findingsOf([...tlsRules, ...tlsWizardRules], tls, at),
    ...findingsOf(clientRules, { settings, plan, connection }, at),
    ...findingsOf([...registryRules, ...registryWizardRules], registries, at),
    ...findingsOf([...operationsUserRules, ...operationsUserWizardRules], operationsUser, at),
    ...findingsOf(operationsUserInVCenterRules, { operationsUser, resource: owner }, at),
    ...findingsOf(vchRules, { ...settings, target: { ...target, user: signedInUser } }, at),
  ];
}

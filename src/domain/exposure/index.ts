// SPDX-License-Identifier: Apache-2.0
export { containerExposure, type ContainerExposure } from './container-exposure';
export { exposedPorts, toldPorts, type ExposedPort, type VchPortId } from './exposed-ports';
export type { PortCondition, PortFact, PortPlace, PortSpan, SeedDocument, SeedStatement } from './port-fact';
export { portsText, securityReference, type PortFactId } from './security-reference';
export { vchInterfaces, type VchInterface } from './vch-interface';

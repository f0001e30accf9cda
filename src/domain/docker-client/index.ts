// SPDX-License-Identifier: Apache-2.0
export { noClientPlan } from './client-plan';
export type { ClientPlan } from './client-plan';
export { dialledName } from './dialled-name';
export { handshake } from './handshake';
export type { DialVerdict, Handshake, HandshakeFiles, HandshakeRequest } from './handshake';
export { handshakeProfiles } from './handshake-profile';
export type { HandshakeProfile, HandshakeProfileName } from './handshake-profile';
export { passesApiPattern } from './api-pattern';
export { consumerVerdicts } from './consumers';
export type { Consumer, ConsumerVerdict } from './consumers';

// SPDX-License-Identifier: Apache-2.0

/** Why the engine refuses, by name: the error texts sorted into kinds. */
export type EngineReason =
  | 'argument-unknown'
  | 'body-enum'
  | 'body-pattern'
  | 'body-range'
  | 'body-required'
  | 'body-type'
  | 'bridge-not-distributed'
  | 'bridge-range'
  | 'bridge-shared-with-cnet'
  | 'bridge-shared-with-role'
  | 'bridge-width'
  | 'cnet-alias-blank'
  | 'cnet-alias-needed'
  | 'cnet-alias-reserved'
  | 'cnet-dns-not-specified'
  | 'cnet-duplicate-gateway'
  | 'cnet-firewall-unrecognized'
  | 'cnet-gateway-address'
  | 'cnet-gateway-mask'
  | 'cnet-gateway-not-routable'
  | 'cnet-inconsistent'
  | 'cnet-no-name'
  | 'cnet-not-distributed'
  | 'cnet-option-alias-needed'
  | 'cnet-option-bad-cidr'
  | 'cnet-option-bad-ip'
  | 'cnet-option-bad-range'
  | 'cnet-option-no-name'
  | 'cnet-option-too-many-parts'
  | 'cnet-option-value-blank'
  | 'cnet-portgroup-missing'
  | 'cnet-range-outside-subnet'
  | 'cnet-range-without-gateway'
  | 'cnet-ranges-overlap'
  | 'cnet-too-many-parts'
  | 'compute-missing'
  | 'dns-invalid'
  | 'flag-bad-boolean'
  | 'flag-bad-syntax'
  | 'flag-bad-value'
  | 'flag-needs-argument'
  | 'flag-two-forms'
  | 'flag-undefined'
  | 'help-requested'
  | 'image-size'
  | 'name-convention-length'
  | 'name-convention-token'
  | 'name-too-long'
  | 'name-unsupported-characters'
  | 'net-gateway-invalid'
  | 'net-gateway-unreachable'
  | 'net-gateway-without-ip'
  | 'net-gateway-without-route'
  | 'net-ip-invalid'
  | 'net-missing'
  | 'net-portgroup-missing'
  | 'net-public-with-routes'
  | 'net-public-without-gateway'
  | 'net-static-shares-public'
  | 'net-static-twice'
  | 'ops-grant-without-user'
  | 'ops-login'
  | 'ops-password-without-user'
  | 'panic-index'
  | 'panic-nil'
  | 'proxy-invalid'
  | 'proxy-unparsable'
  | 'registry-ca-unreadable'
  | 'registry-ca-unusable'
  | 'registry-entry-invalid'
  | 'registry-insecure-invalid'
  | 'store-unsupported-characters'
  | 'syslog-invalid'
  | 'syslog-unparsable'
  | 'target-required'
  | 'tls-ca-default-unreadable'
  | 'tls-ca-file-unreadable'
  | 'tls-ca-unusable'
  | 'tls-ca-without-server'
  | 'tls-cert-folder-not-empty'
  | 'tls-cert-folder-unusable'
  | 'tls-cert-input-is-key'
  | 'tls-cert-no-certificate-block'
  | 'tls-cert-no-pem'
  | 'tls-cert-unparsable'
  | 'tls-cname-mismatch'
  | 'tls-cname-required'
  | 'tls-file-missing'
  | 'tls-file-unreadable'
  | 'tls-generate-failed'
  | 'tls-key-and-cert-together'
  | 'tls-key-input-is-cert'
  | 'tls-key-mismatch'
  | 'tls-key-no-key-block'
  | 'tls-key-no-pem'
  | 'tls-key-size'
  | 'tls-key-unparsable'
  | 'user-required'
  | 'version-invalid'
  | 'volume-store';

/** One thing the engine objects to: its kind and its own words. */
export interface EngineIssue {
  readonly reason: EngineReason;
  /** The engine's text, without a prefix. Never holds a password or a key. */
  readonly text: string;
}

/** A line the engine logs on the way, apart from the issues. */
export interface EngineMessage {
  readonly level: 'warning' | 'error';
  readonly text: string;
}

/** A step of the engine: what it made, or the issue that ends everything. */
export type EngineStep<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issue: EngineIssue };

/** A refused step. */
export function refuse(
  reason: EngineReason,
  text: string,
): { readonly ok: false; readonly issue: EngineIssue } {
  return { ok: false, issue: { reason, text } };
}

/** A step that went well. */
export function accept<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

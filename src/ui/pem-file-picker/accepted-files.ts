// SPDX-License-Identifier: Apache-2.0

/** The `accept` of inputs for certificates and keys: what a file dialog offers first. */
export const acceptedFiles = '.pem,.crt,.cer,.key,.ca,.txt,.der,.p7b,.p12,.pfx';

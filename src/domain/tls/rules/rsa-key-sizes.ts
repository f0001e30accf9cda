// SPDX-License-Identifier: Apache-2.0
/** Smallest RSA key, in bits, that Go programs work with since Go 1.24. */
export const smallestRsaKey = 1024;

/** Largest RSA key, in bits, that Go's TLS clients accept. */
export const largestRsaKey = 8192;

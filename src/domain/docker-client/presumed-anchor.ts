// SPDX-License-Identifier: Apache-2.0
import { type Certificate, issuersOf } from '../certificates';

/**
 * The certificate that clients need as `ca.pem`, as far as it can be told from the files: the issuer of the last
 * certificate that the server sends, if it is among the client CAs, and otherwise that last certificate itself. Null
 * without a server certificate.
 */
export async function presumedAnchor(
  sent: readonly Certificate[],
  known: readonly Certificate[],
): Promise<Certificate | null> {
  const [leaf] = sent;
  if (leaf === undefined) return null;
  let top = leaf;
  const passed = new Set<Certificate>([leaf]);
  for (;;) {
    const [issuer] = (await issuersOf(top, sent)).filter((candidate) => !passed.has(candidate));
    if (issuer === undefined) break;
    passed.add(issuer);
    top = issuer;
  }
  const [issuer] = await issuersOf(top, known);
  return issuer ?? top;
}

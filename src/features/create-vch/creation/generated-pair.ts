// SPDX-License-Identifier: Apache-2.0
import { issueSelfSigned } from '../../../domain/certificates';
import { type ClientPlan, bareAddress, generatedDays, namesToCertify } from '../../../domain/docker-client';
import type { VchSettings } from '../../../domain/vch';
import type { GeneratedPair } from '../../../domain/vic-machine';

/** `vic-machine create --certificate-key-size`, when it is not given. */
const defaultKeySize = 2048;

/**
 * The server certificate of "Auto-generate", made here: the API's own generation loses the client CA (configuration 2)
 * and the organization (configuration 5).
 */
export async function generatePair(
  settings: VchSettings,
  plan: ClientPlan,
  at: Date,
): Promise<GeneratedPair | undefined> {
  const { tls } = settings;
  if (tls.transport === 'plain' || tls.server.source !== 'generated') return undefined;
  const { commonName, organization, keySize } = tls.server;
  try {
    const { certificatePem, keyPem } = await issueSelfSigned({
      commonName: bareAddress(commonName),
      hosts: namesToCertify(settings, plan.names),
      organization,
      days: generatedDays,
      keySize: keySize === '' ? defaultKeySize : Number(keySize),
      at,
    });
    return { certificatePem, keyPem };
  } catch {
    // WebCrypto refused the size, or is not there: without a pair no request is made, and the operator is told.
    return undefined;
  }
}

// SPDX-License-Identifier: Apache-2.0
import { goParseInt, type OptionValues } from '../../vic-machine';
import type { CertificateOptions } from '../tls/certificate-options';
import { defaultPublicNetwork } from '../../networks';

const defaultKeySize = '2048';

/** Everything a command says about certificates. */
export function certificateOptions(values: OptionValues, name: string): CertificateOptions {
  return {
    vchName: name,
    noTls: values.flag('no-tls'),
    noTlsVerify: values.flag('no-tlsverify'),
    serverCertificate: values.text('tls-server-cert'),
    serverKey: values.text('tls-server-key'),
    authorities: values.list('tls-ca'),
    givenAuthorities: new Uint8Array(),
    commonName: values.text('tls-cname'),
    certificateFolder: values.text('tls-cert-path'),
    savesToDisk: true,
    keySize: goParseInt(values.text('certificate-key-size', defaultKeySize)) ?? 0,
    force: values.flag('force'),
    networks: {
      clientNetwork: values.text('client-network'),
      clientIp: values.text('client-network-ip'),
      publicNetwork: values.text('public-network', defaultPublicNetwork),
      publicIp: values.text('public-network-ip'),
      managementNetwork: values.text('management-network'),
      managementIp: values.text('management-network-ip'),
    },
  };
}

// SPDX-License-Identifier: Apache-2.0
import { optionOfField } from './create-options';

describe('the option of a setting', () => {
  it('is the one that sets it, or what it is a part of', () => {
    expect(optionOfField('tls')).toBe('--no-tls');
    expect(optionOfField('tls.transport')).toBe('--no-tls');
    expect(optionOfField('tls.server')).toBe('--tls-cname');
    expect(optionOfField('tls.server.certificate')).toBe('--tls-server-cert');
    expect(optionOfField('networks.containers.0.ipRanges')).toBe('--container-network-ip-range');
  });

  it('is none for what Docker clients do', () => {
    expect(optionOfField('tls.names')).toBeNull();
    expect(optionOfField('tls.client')).toBeNull();
    expect(optionOfField('elsewhere')).toBeNull();
  });
});

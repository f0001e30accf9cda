// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Sessions } from './sessions';

describe('sessions and clone tickets', () => {
  it('know whose they are', () => {
    const sessions = new Sessions();
    assert.deepEqual(sessions.principal(sessions.open('jane@vsphere.local')), { user: 'jane@vsphere.local' });
    assert.equal(sessions.principal('guessed'), null);
    assert.equal(sessions.principal(undefined), null);
  });

  it('a ticket works once, on its own vCenter', () => {
    const sessions = new Sessions();
    const token = sessions.open();
    const ticket = sessions.cloneTicket(token, 'west') ?? '';
    assert.notEqual(sessions.redeem(ticket, 'west'), null);
    assert.equal(sessions.redeem(ticket, 'west'), null);
    assert.equal(sessions.redeem(sessions.cloneTicket(token, 'west') ?? '', 'east'), null);
  });

  it('a ticket dies with its session', () => {
    const sessions = new Sessions();
    const ticket = sessions.cloneTicket(sessions.open(), 'west') ?? '';
    sessions.endAll();
    assert.equal(sessions.redeem(ticket, 'west'), null);
    assert.equal(sessions.cloneTicket('gone', 'west'), null);
  });
});

// SPDX-License-Identifier: Apache-2.0
import { type ChosenFile, convertFile } from '../certificates';
import { placeAuthorities } from './authorities';
import { type Folder, isContainer, isEncryptedKey, openFolder } from './contents';
import { compareNames, namedSide } from './file-name';
import { leftOvers } from './left-over';
import { type Choice, type Pair, choosePair, pairsOf } from './pairs';
import { type Assignment, type SortingPlace, type SortingProposal, filePlaces } from './sorting-proposal';

/**
 * Finds out where the files of a folder belong: first by what is in them (which key belongs to which certificate, what it
 * may be used for), then by who signed whom, and by their names where that leaves it open. Where nothing decides, the
 * files are left over and said why. Nothing throws, whatever the files are; the order they come in does not matter.
 *
 * @param at when validity is judged
 */
export async function sortFiles(files: readonly ChosenFile[], at: Date): Promise<SortingProposal> {
  const opened = await Promise.all(files.map(inPemForm));
  const sorted = [...opened].sort((a, b) => compareNames(a.file.name, b.file.name));
  const folder = await openFolder(sorted.map(({ file }) => file));
  const pairs = pairsOf(folder);
  const server = choosePair(pairs, 'server', at);
  const client = choosePair(pairs, 'client', at);
  const clients = pairs.filter(({ side }) => side === 'client');
  const authorities = placeAuthorities(folder, server.taken, clients);
  const assignments = inOrder([
    ...placePair(server.taken, 'serverCertificate', 'serverKey'),
    ...containerByName(server, folder),
    ...placePair(client.taken, 'clientCertificate', 'clientKey'),
    ...authorities.assignments,
  ]);
  return {
    assignments,
    leftOver: leftOvers(folder, assignments, [...server.left, ...client.left], authorities.left),
    candidates: candidatesOf(folder),
    keyOf: keysOf(folder, pairs),
    converted: new Set(sorted.filter(({ isConverted }) => isConverted).map(({ file }) => file)),
  };
}

/** DER and PKCS#7 hide nothing: they are read as the PEM they become. Containers and encrypted keys stay as they are. */
async function inPemForm(
  file: ChosenFile,
): Promise<{ readonly file: ChosenFile; readonly isConverted: boolean }> {
  if (!file.problems.some(({ code }) => code === 'der' || code === 'pkcs7'))
    return { file, isConverted: false };
  const conversion = await convertFile(file, null);
  return conversion.ok ? { file: conversion.value, isConverted: true } : { file, isConverted: false };
}

function placePair(
  pair: Pair | null,
  certificatePlace: SortingPlace,
  keyPlace: SortingPlace,
): readonly Assignment[] {
  if (pair === null) return [];
  const { file, reasons, key } = pair;
  return [
    { place: certificatePlace, file, reasons },
    ...(key === null ? [] : [{ place: keyPlace, file: key.file, reasons: key.reasons }]),
  ];
}

/** A container named for a server, when nothing else is for the server: its place opens it. */
function containerByName({ taken, left }: Choice, { contents }: Folder): readonly Assignment[] {
  if (taken !== null || left.length > 0) return [];
  const names = contents.map(({ file }) => file.name);
  const named = contents.flatMap(({ file }): readonly Assignment[] => {
    const name = isContainer(file) ? namedSide(file.name, names) : null;
    if (name?.side !== 'server') return [];
    const reasons = [{ by: 'name', code: 'convention', convention: name.convention } as const];
    return [{ place: 'serverCertificate', file, reasons }];
  });
  return named.length === 1 ? named : [];
}

function inOrder(assignments: readonly Assignment[]): readonly Assignment[] {
  return filePlaces.flatMap((place) => assignments.filter((assignment) => assignment.place === place));
}

function candidatesOf({ contents }: Folder): SortingProposal['candidates'] {
  const files = contents.map(({ file }) => file);
  const certificates = files.filter((file) => file.certificates.length > 0);
  const keys = files.filter((file) => file.privateKeys.length > 0 || isEncryptedKey(file));
  return {
    serverCertificate: files.filter((file) => certificates.includes(file) || isContainer(file)),
    serverKey: keys,
    intermediates: certificates,
    clientAuthorities: certificates,
    serverAuthority: certificates,
    clientCertificate: certificates,
    clientKey: keys,
  };
}

function keysOf(folder: Folder, pairs: readonly Pair[]): ReadonlyMap<ChosenFile, ChosenFile> {
  const known = new Map(pairs.flatMap(({ file, key }) => (key === null ? [] : [[file, key.file] as const])));
  for (const { file, leaf } of folder.contents) {
    const [key] = leaf === null ? [] : folder.keyFilesOf(leaf);
    if (key !== undefined && !known.has(file)) known.set(file, key);
  }
  return known;
}

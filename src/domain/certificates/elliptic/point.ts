// SPDX-License-Identifier: Apache-2.0
import type { Curve } from './curve';

/** A point of a curve other than the one at infinity. */
export interface Point {
  readonly x: bigint;
  readonly y: bigint;
}

/** Reads an uncompressed point (SEC 1 2.3.3) and checks that it is on the curve; null otherwise. */
export function readPoint(curve: Curve, bytes: Uint8Array): Point | null {
  if (bytes.length !== 1 + 2 * curve.size || bytes[0] !== 4) return null;
  const x = unsigned(bytes.subarray(1, 1 + curve.size));
  const y = unsigned(bytes.subarray(1 + curve.size));
  const { p, b } = curve;
  if (x >= p || y >= p) return null;
  return (y * y - (x * x * x - 3n * x + b)) % p === 0n ? { x, y } : null;
}

/** Writes a point uncompressed (SEC 1 2.3.3). */
export function writePoint(curve: Curve, point: Point): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(1 + 2 * curve.size);
  bytes[0] = 4;
  bytes.set(toBytes(point.x, curve.size), 1);
  bytes.set(toBytes(point.y, curve.size), 1 + curve.size);
  return bytes;
}

/** The number that big-endian bytes stand for. */
export function unsigned(bytes: Uint8Array): bigint {
  let digits = '';
  for (const byte of bytes) digits += byte.toString(16).padStart(2, '0');
  return digits === '' ? 0n : BigInt(`0x${digits}`);
}

function toBytes(value: bigint, size: number): Uint8Array {
  const digits = value.toString(16).padStart(2 * size, '0');
  return Uint8Array.from({ length: size }, (_, index) =>
    parseInt(digits.slice(2 * index, 2 * index + 2), 16),
  );
}

/**
 * The sum of scalar·point over some terms; null for the point at infinity. Not constant-time: it only ever runs on the
 * operator's own machine, on keys that are already in memory.
 */
export function sumOfMultiples(
  curve: Curve,
  terms: readonly { readonly scalar: bigint; readonly point: Point }[],
): Point | null {
  const { p } = curve;
  let sum: Jacobian = { x: 1n, y: 1n, z: 0n };
  for (let bit = bitLength(terms) - 1n; bit >= 0n; bit--) {
    sum = double(sum, p);
    for (const { scalar, point } of terms) {
      if ((scalar >> bit) & 1n) sum = add(sum, { ...point, z: 1n }, p);
    }
  }
  if (sum.z === 0n) return null;
  const inverse = invert(sum.z, p);
  const squared = (inverse * inverse) % p;
  return { x: modulo(sum.x * squared, p), y: modulo(sum.y * squared * inverse, p) };
}

/** The inverse of a number modulo a prime. */
export function invert(value: bigint, modulus: bigint): bigint {
  let [a, b] = [modulo(value, modulus), modulus];
  let [x, y] = [1n, 0n];
  while (b !== 0n) {
    const quotient = a / b;
    [a, b] = [b, a - quotient * b];
    [x, y] = [y, x - quotient * y];
  }
  return modulo(x, modulus);
}

/** Jacobian coordinates: x/z², y/z³. */
interface Jacobian extends Point {
  readonly z: bigint;
}

function modulo(value: bigint, modulus: bigint): bigint {
  const rest = value % modulus;
  return rest < 0n ? rest + modulus : rest;
}

function bitLength(terms: readonly { readonly scalar: bigint }[]): bigint {
  return BigInt(Math.max(0, ...terms.map(({ scalar }) => scalar.toString(2).length)));
}

function double({ x, y, z }: Jacobian, p: bigint): Jacobian {
  const squareOfZ = (z * z) % p;
  const slope = (3n * (x - squareOfZ) * (x + squareOfZ)) % p;
  const squareOfY = (y * y) % p;
  const s = (4n * x * squareOfY) % p;
  const newX = modulo(slope * slope - 2n * s, p);
  return {
    x: newX,
    y: modulo(slope * (s - newX) - 8n * squareOfY * squareOfY, p),
    z: modulo(2n * y * z, p),
  };
}

function add(a: Jacobian, b: Jacobian, p: bigint): Jacobian {
  if (a.z === 0n) return b;
  if (b.z === 0n) return a;
  const za = (a.z * a.z) % p;
  const zb = (b.z * b.z) % p;
  const ua = (a.x * zb) % p;
  const sa = (a.y * zb * b.z) % p;
  const h = modulo(b.x * za - ua, p);
  const r = modulo(b.y * za * a.z - sa, p);
  if (h === 0n) return r === 0n ? double(a, p) : { x: 1n, y: 1n, z: 0n };
  const hh = (h * h) % p;
  const hhh = (h * hh) % p;
  const v = (ua * hh) % p;
  const x = modulo(r * r - hhh - 2n * v, p);
  return { x, y: modulo(r * (v - x) - sa * hhh, p), z: (h * a.z * b.z) % p };
}

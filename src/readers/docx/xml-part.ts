import { Parser } from 'htmlparser2';
import { damaged, type Refusal, refusal } from '../../archive/index.ts';
import { LIMITS } from '../../model/index.ts';
import { declarations, OUTERMOST, Scope } from './namespaces.ts';
import { xmlEncoding } from './xml-encoding.ts';

/** The element that was opened last. */
export interface XmlElement {
  /** The value of an attribute under our prefix, such as `w:val`. */
  readonly attribute: (name: string) => string | undefined;
  /** The address that a prefix stands for here. */
  readonly address: (prefix: string) => string;
}

export interface XmlHandler {
  readonly open: (name: string, element: XmlElement) => void;
  readonly close?: (name: string) => void;
  readonly text?: (data: string) => void;
  /** Asked after each piece; a refusal ends the reading. */
  readonly stop?: () => Refusal | null;
}

/** Characters given to the parser at once: after a refusal it does no more than finish them. */
const STEP = 65_536;
/** Bytes within which a part says its encoding. */
const HEAD = 256;

/**
 * One part of XML, read as its bytes come. No document type is accepted, so there are no entities but the five of XML and
 * numbers, and nothing outside of the part is ever asked for.
 */
export class XmlPart implements XmlElement {
  private readonly name: string;
  private readonly handler: XmlHandler;
  private readonly parser: Parser;
  private readonly scopes: Scope[] = [];
  private readonly names: string[] = [];
  private scope = OUTERMOST;
  private attributes: Readonly<Record<string, string>> = {};
  private decoder: TextDecoder | null = null;
  private head = new Uint8Array(0);
  private failure: Refusal | null = null;
  private hasRoot = false;
  private isEnding = false;
  /** Whether the last tag opened an element: one that closes itself is closed as if by implication. */
  private isFresh = false;

  constructor(name: string, handler: XmlHandler) {
    this.name = name;
    this.handler = handler;
    this.parser = new Parser(
      {
        onopentag: (written, attributes) => this.open(written, attributes),
        onclosetag: (_, implied) => this.close(implied),
        ontext: (data) => {
          if (this.failure === null) this.handler.text?.(data);
        },
        onprocessinginstruction: (written) => {
          if (written.toLowerCase() === '!doctype') this.failure ??= refusal('xml/doctype', { part: this.name });
        },
      },
      { xmlMode: true },
    );
  }

  push(bytes: Uint8Array): Refusal | null {
    if (this.decoder !== null) return this.feed(this.decoder.decode(bytes, { stream: true }));
    this.head = joined(this.head, bytes);
    return this.head.length < HEAD ? null : this.begin();
  }

  end(): Refusal | null {
    if (this.decoder === null) this.begin();
    if (this.failure === null) this.feed(this.decoder?.decode() ?? '');
    this.isEnding = true;
    if (this.failure === null) this.parser.end();
    return this.failure ?? (this.hasRoot ? null : damaged(this.name));
  }

  attribute(name: string): string | undefined {
    if (Object.hasOwn(this.attributes, name) && this.scope.attributeName(name) === name) return this.attributes[name];
    for (const written in this.attributes)
      if (this.scope.attributeName(written) === name) return this.attributes[written];
    return undefined;
  }

  address(prefix: string): string {
    return this.scope.address(prefix);
  }

  private begin(): Refusal | null {
    this.decoder = xmlEncoding(this.head);
    if (this.decoder === null) this.failure = refusal('encoding/unknown');
    return this.failure ?? this.feed(this.decoder!.decode(this.head, { stream: true }));
  }

  private feed(text: string): Refusal | null {
    for (let at = 0; at < text.length && this.failure === null; at += STEP) {
      this.parser.write(text.slice(at, at + STEP));
      this.failure ??= this.handler.stop?.() ?? null;
    }
    return this.failure;
  }

  private open(written: string, attributes: Readonly<Record<string, string>>): void {
    if (this.failure !== null) return;
    if (this.names.length >= LIMITS.markupDepth) {
      this.failure = refusal('file/too-deep', { limit: LIMITS.markupDepth });
      return;
    }
    this.hasRoot = true;
    this.scopes.push(this.scope);
    const own = declarations(attributes);
    if (own) this.scope = new Scope(own, this.scope);
    this.attributes = attributes;
    const name = this.scope.elementName(written);
    this.names.push(name);
    this.isFresh = true;
    this.handler.open(name, this);
  }

  /** An element that only the end of its parent, or of the part, closes was cut off. */
  private close(implied: boolean): void {
    if (this.failure !== null) return;
    if (implied && (this.isEnding || !this.isFresh)) {
      this.failure = damaged(this.name);
      return;
    }
    this.isFresh = false;
    const name = this.names.pop();
    this.scope = this.scopes.pop() ?? OUTERMOST;
    if (name !== undefined) this.handler.close?.(name);
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

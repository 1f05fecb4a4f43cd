interface ScriptPolicy {
  readonly createScriptURL: (address: string) => string;
}

interface PolicyFactory {
  readonly createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy;
}

let policy: ScriptPolicy | undefined;

/** Refuses every script address that is not of this page's own origin. */
function sameOrigin(address: string): string {
  const url = new URL(address, location.href);
  if (url.origin !== location.origin) throw new TypeError(`script address: ${url.origin}`);
  return url.href;
}

/** The one Trusted Types policy of the page: it makes addresses of workers, nothing else. */
export function trustedScriptUrl(address: string): string {
  if (!policy) {
    const factory: PolicyFactory | undefined = Reflect.get(globalThis, 'trustedTypes');
    const rules: ScriptPolicy = { createScriptURL: sameOrigin };
    policy = factory ? factory.createPolicy('recital', rules) : rules;
  }
  return policy.createScriptURL(address);
}

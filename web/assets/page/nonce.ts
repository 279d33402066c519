// The nonce under which style elements may be made by scripts (see the content security policy).

export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? "";
}

// KaTeX gives a tall brace, and the arrow of a \vec, its width by a style attribute, which the policy of the page refuses.
// Here they get it as a property of their style, which is no inline style.

import katex from "katex";

interface SvgNode {
  readonly attributes: Readonly<Record<string, string>>;
  toNode(): SVGSVGElement;
}

export function keepStyleAttributesOut(): void {
  const { SvgNode } = (katex as unknown as { readonly __domTree: { readonly SvgNode: { readonly prototype: SvgNode } } }).__domTree;
  const { prototype } = SvgNode;
  const { toNode } = prototype;
  prototype.toNode = function (this: SvgNode): SVGSVGElement {
    const { style = "", ...attributes } = this.attributes;
    const node = toNode.call({ ...this, attributes });
    node.style.cssText = style;
    return node;
  };
}

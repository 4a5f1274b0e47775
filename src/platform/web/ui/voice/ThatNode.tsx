export type ThatNodeProps = { readonly known?: boolean }

/** Thin dashed circle: somebody is involved, the content is not for you. Solid circle: you may read it. */
export function ThatNode({ known = false }: ThatNodeProps) {
  return <i className={known ? 'rd-that-node rd-that-known' : 'rd-that-node'} aria-hidden="true" />
}

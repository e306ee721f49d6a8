import type { components, paths } from './schema';

/** A shape of the API by its name in the document: `Shape<'Round'>`. */
export type Shape<Name extends keyof components['schemas']> = components['schemas'][Name];

export type Role = Shape<'Role'>;

export type Method = 'get' | 'post' | 'put' | 'delete';

/** The addresses that take this method. */
export type PathOf<M extends Method> = {
  [P in keyof paths]: paths[P] extends Record<M, { responses: unknown }> ? P : never;
}[keyof paths];

type Operation<M extends Method, P extends keyof paths> = paths[P] extends Record<M, infer O>
  ? O
  : never;

type Json<C> = C extends { 'application/json': infer B } ? B : undefined;

type Success = 200 | 201 | 202 | 204;

type Answered<O> = O extends { responses: infer R }
  ? {
      [S in keyof R]: S extends Success
        ? R[S] extends { content: infer C }
          ? Json<C>
          : undefined
        : never;
    }[keyof R]
  : never;

/** What the operation answers where nothing went wrong. */
export type BodyOf<M extends Method, P extends keyof paths> = Exclude<
  Answered<Operation<M, P>>,
  undefined
> extends never
  ? undefined
  : Exclude<Answered<Operation<M, P>>, undefined>;

type Parameters<O> = O extends { parameters: infer R } ? R : never;

type Named<O, In extends 'path' | 'query'> = Parameters<O> extends { [K in In]?: infer V }
  ? [Exclude<V, undefined>] extends [never]
    ? { [K in In]?: never }
    : In extends 'path'
      ? { [K in In]: Exclude<V, undefined> }
      : { [K in In]?: V | undefined }
  : { [K in In]?: never };

type Sent<O> = O extends { requestBody: { content: infer C } }
  ? { json: Json<C> }
  : O extends { requestBody?: { content: infer C } }
    ? { json?: Json<C> }
    : { json?: never };

/** What the address wants to know: the parts of its path, its query and its body. */
export type Question<M extends Method, P extends keyof paths> = Named<Operation<M, P>, 'path'> &
  Named<Operation<M, P>, 'query'> &
  Sent<Operation<M, P>>;

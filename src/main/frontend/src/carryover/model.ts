import type { Shape } from '@/platform/api/types';

export type Carried = Shape<'CarriedOver'>;
export type Document = Shape<'CarryOverDocument'>;

/** What holds where the bureau says nothing. */
export function followsOf(carried: Carried): Document {
  const { lastRound, serviceTarget } = carried;
  return {
    ...(lastRound !== undefined && { regularAt: lastRound.regularAt }),
    ...(lastRound?.carriedOverDutyDays !== undefined && {
      carriedOverDutyDays: lastRound.carriedOverDutyDays,
    }),
    ...(serviceTarget !== undefined && { serviceDaysTarget: serviceTarget.serviceDaysTarget }),
  };
}

/** What the form says otherwise than it follows; the rest goes on following. */
export function overrulingOf(form: Document, carried: Carried): Document {
  const follows = followsOf(carried);
  return Object.fromEntries(
    Object.entries(form).filter(
      ([name, value]) =>
        value !== undefined &&
        value !== null &&
        JSON.stringify(value) !== JSON.stringify(follows[name as keyof Document]),
    ),
  );
}

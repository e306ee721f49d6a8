/** The contract's enumerations, as far as the registry's forms offer them. */
export const WORDS = {
  weekday: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'],
  session: ['FULL_DAY', 'MORNING', 'AFTERNOON', 'EVENING'],
  mode: ['ON_SITE', 'REMOTE'],
  reason: ['LEAVE', 'NIGHT_SHIFT', 'TRAINING', 'CLINIC', 'OTHER'],
  title: ['RESIDENT', 'ATTENDING', 'ASSOCIATE_CHIEF', 'CHIEF'],
  tier: ['TIER_II', 'TIER_III'],
  kind: ['COMMUNITY', 'TOWNSHIP'],
  shortWeek: ['CAP_AT_WORKING_DAYS', 'PROPORTIONAL', 'STRICT'],
  frequency: ['TWICE_A_MONTH', 'MONTHLY', 'EVERY_TWO_MONTHS', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY'],
  source: ['MEASURED', 'EDITED', 'ROAD_NETWORK', 'ESTIMATED'],
} as const;

export type Word = keyof typeof WORDS;

/** Free codes that have a name here; any other stands as it is. */
export const SPECIALTIES: readonly string[] = [
  'GENERAL_MEDICINE',
  'INTERNAL_MEDICINE',
  'SURGERY',
  'PAEDIATRICS',
  'OBSTETRICS_GYNAECOLOGY',
  'TCM',
  'REHABILITATION',
  'ORTHOPAEDICS',
  'PSYCHIATRY',
  'OPHTHALMOLOGY',
  'DERMATOLOGY',
];

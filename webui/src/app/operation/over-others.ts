/** Who looks over the projects of many departments, and narrows a list to one. */
export const OVER_OTHERS = [
  'leading-group-office',
  'data-administration',
  'development-reform',
  'finance',
  'committee-chair',
  'municipal-government',
  'audit',
];

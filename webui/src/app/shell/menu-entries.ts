/** One entry of the side menu. Without roles it is for everybody who got past sign-in. */
export interface MenuEntry {
  path: string;
  text: string;
  icon: string;
  /** Where the pages of what is found there are, when their address begins otherwise. */
  below?: string[];
  roles?: string[];
}

const everyMenuEntry: MenuEntry[] = [
  { path: '/workbench', text: 'menu.workbench', icon: 'M3 12h5l2 3h4l2-3h5M3 12l3-7h12l3 7v7H3z' },
  {
    path: '/projects',
    text: 'menu.projects',
    icon: 'M4 5h16v4H4zM4 11h16v4H4zM4 17h10v3H4z',
    below: ['/dossiers', '/requests', '/change-requests'],
  },
  {
    path: '/applications',
    text: 'menu.applications',
    icon: 'M6 3h9l4 4v14H6zM14 3v5h5M9 13h7M9 17h5',
    below: ['/imports'],
    roles: ['project-owner', 'leading-group-office', 'data-administration', 'development-reform', 'finance', 'audit'],
  },
  { path: '/annual-lists', text: 'menu.annualLists', icon: 'M4 6h2M4 12h2M4 18h2M9 6h11M9 12h11M9 18h11' },
  {
    path: '/consultations',
    text: 'menu.consultations',
    icon: 'M4 5h16v10H9l-5 4zM8 9h8M8 12h5',
    roles: [
      'project-owner',
      'leading-group-office',
      'cyberspace-affairs',
      'secrecy-cryptography',
      'finance',
      'public-security',
      'economy-information',
      'industry-authority',
      'committee-chair',
      'development-reform',
      'audit',
    ],
  },
  {
    path: '/review-sessions',
    text: 'menu.reviewSessions',
    icon: 'M8 11a3 3 0 100-6 3 3 0 000 6zM16 11a3 3 0 100-6M3 19c0-3 2-5 5-5s5 2 5 5M15 14c3 0 6 2 6 5',
    roles: ['leading-group-office', 'committee-chair', 'review-committee', 'review-expert', 'audit'],
  },
  {
    path: '/oversight',
    text: 'menu.oversight',
    icon: 'M3 12s3-6 9-6 9 6 9 6-3 6-9 6-9-6-9-6zM12 15a3 3 0 100-6 3 3 0 000 6z',
    below: ['/rectifications', '/terminations'],
    roles: [
      'project-owner',
      'leading-group-office',
      'data-administration',
      'development-reform',
      'finance',
      'cyberspace-affairs',
      'secrecy-cryptography',
      'economy-information',
      'public-security',
      'audit',
      'industry-authority',
      'committee-chair',
      'municipal-government',
    ],
  },
  {
    path: '/incidents',
    text: 'menu.incidents',
    icon: 'M12 4l9 16H3zM12 10v4M12 17v1',
    roles: [
      'project-owner',
      'leading-group-office',
      'data-administration',
      'development-reform',
      'finance',
      'committee-chair',
      'municipal-government',
      'audit',
    ],
  },
  {
    path: '/acceptances',
    text: 'menu.acceptances',
    icon: 'M5 12l4 4L19 6M5 20h14',
    roles: [
      'project-owner',
      'leading-group-office',
      'data-administration',
      'development-reform',
      'finance',
      'cyberspace-affairs',
      'secrecy-cryptography',
      'economy-information',
      'public-security',
      'industry-authority',
      'committee-chair',
      'municipal-government',
      'audit',
    ],
  },
  {
    path: '/determinations',
    text: 'menu.determinations',
    icon: 'M12 3v18M5 7h14M5 7l-3 7h6zM19 7l-3 7h6z',
    roles: [
      'project-owner',
      'leading-group-office',
      'data-administration',
      'development-reform',
      'finance',
      'cyberspace-affairs',
      'secrecy-cryptography',
      'economy-information',
      'public-security',
      'audit',
      'committee-chair',
      'municipal-government',
    ],
  },
  {
    path: '/performance',
    text: 'menu.performance',
    icon: 'M4 20h16M6 16v-5M11 16V6M16 16v-8M20 4l-4 4',
    roles: [
      'project-owner',
      'leading-group-office',
      'data-administration',
      'development-reform',
      'finance',
      'audit',
      'committee-chair',
      'municipal-government',
      'industry-authority',
    ],
  },
  {
    path: '/catalogue-entries',
    text: 'menu.resources',
    icon: 'M4 6c0-2 16-2 16 0v12c0 2-16 2-16 0zM4 6c0 2 16 2 16 0M4 12c0 2 16 2 16 0',
    below: ['/sharing-rates'],
  },
  { path: '/papers', text: 'menu.papers', icon: 'M6 3h12v18H6zM9 8h6M9 12h6M12 15v3' },
  { path: '/obligations', text: 'menu.obligations', icon: 'M12 4a8 8 0 100 16 8 8 0 000-16zM12 8v5l3 2' },
  {
    path: '/om-budgets',
    text: 'menu.omBudgets',
    icon: 'M4 6h16v12H4zM4 10h16M8 15h4',
    roles: ['project-owner', 'finance', 'leading-group-office', 'development-reform', 'data-administration', 'committee-chair', 'audit'],
  },
  {
    path: '/cloud-requests',
    text: 'menu.cloudRequests',
    icon: 'M7 18h10a4 4 0 0 0 0-8 6 6 0 0 0-11 1 3.5 3.5 0 0 0 1 7z',
    roles: ['project-owner', 'data-administration', 'leading-group-office', 'committee-chair', 'audit'],
  },
  {
    path: '/replaced-systems',
    text: 'menu.replacedSystems',
    icon: 'M12 4v7M7 7a7 7 0 1 0 10 0',
    roles: [
      'project-owner',
      'leading-group-office',
      'data-administration',
      'cyberspace-affairs',
      'secrecy-cryptography',
      'economy-information',
      'public-security',
      'committee-chair',
      'audit',
    ],
  },
  {
    path: '/experts',
    text: 'menu.experts',
    icon: 'M12 11a4 4 0 100-8 4 4 0 000 8zM4 21c0-4 4-6 8-6s8 2 8 6M17 4l3 3M20 4l-3 3',
    roles: ['leading-group-office', 'committee-chair', 'audit'],
  },
  { path: '/regulation', text: 'menu.regulation', icon: 'M5 4h6a2 2 0 012 2v14a2 2 0 00-2-2H5zM19 4h-4a2 2 0 00-2 2v14a2 2 0 012-2h4z' },
  {
    path: '/administration',
    text: 'menu.administration',
    icon: 'M4 7h10M18 7h2M4 17h2M10 17h10M16 5v4M8 15v4',
    roles: ['platform-admin', 'leading-group-office', 'audit'],
  },
];

/** What the holder of these roles finds in the side menu. */
export function menuFor(roles: string[]): MenuEntry[] {
  return everyMenuEntry.filter((entry) => !entry.roles || entry.roles.some((role) => roles.includes(role)));
}

/** Whether the page at that address is one of the entry's. */
export function isUnder(entry: MenuEntry, address: string): boolean {
  const path = address.split(/[?#]/)[0];
  return [entry.path, ...(entry.below ?? [])].some((home) => path === home || path.startsWith(`${home}/`));
}

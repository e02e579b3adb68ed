/** The time that a live region must be on the page before screen readers announce its changes, in milliseconds. */
export const announcementDelay = 100;

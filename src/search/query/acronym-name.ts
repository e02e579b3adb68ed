/** Whether a name is an acronym: NATO, C.I.A. */
export const isAcronym = (name: string): boolean => /^[\p{Lu}.&]{2,}$/u.test(name);

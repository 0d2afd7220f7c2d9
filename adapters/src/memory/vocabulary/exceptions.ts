/** Words that look like a form of another and mean something else. */
export const wordsOfTheirOwn = new Set(
  (
    'securities customs goods arms operations communications relations accounting marketing housing building banking training learning computing ' +
    'manufacturing lighting clothing shipping spring string news sales economics bed need seed feed business process analysis sas aws ios us is this ' +
    'plus sass css js react access address express'
  ).split(' '),
);

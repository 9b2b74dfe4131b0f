/** Elements that begin and end a paragraph. */
export const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre section summary ' +
    'table tbody td tfoot th thead tr ul'
  ).split(' '),
)

/** Elements whose content no reader sees: programs, styles, data, and what stands in for a picture or a program. */
export const UNSEEN = new Set(
  (
    'applet area audio base canvas col colgroup datalist desc embed frameset head iframe link map meta metadata ' +
    'noembed noframes noscript object param script source style template track video xml'
  ).split(' '),
)

/** Elements that say how their words look. */
export const BOLD = new Set(['b', 'strong', 'th'])
export const STRUCK = new Set(['del', 's', 'strike'])

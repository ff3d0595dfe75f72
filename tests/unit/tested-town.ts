/** The file of an invented town, for tests, with each kind of value. */
export const TESTED_TOWN = `name: { fr: Villesaine, en: Villesaine }
country: FR
at: [43.6, 1.44]
cameras:
  - { when: 2017-02, count: 350, source: paper }
  - { when: 2020-03, count: 402, source: hall }
operators: { when: 2020-03, watching: 4, cameras: 402, source: hall }
cost: { when: 2025-06, euros: 1500000, yearly: true, source: hall }
trials:
  - what: { fr: "Un logiciel", en: "Software" }
    kind: video
    status: planned
    when: 2019
    until: 2020-05
    source: paper
answers:
  days:
    text: { fr: "Trente jours", en: "Thirty days" }
    source: paper
  recipients: unknown
sources:
  paper:
    publisher: "Le Journal"
    title: "Des caméras"
    date: 2020-03-02
    url: https://journal.example/cameras
    lang: fr
    kind: press
  hall:
    publisher: "Ville de Villesaine"
    title: "Rapport"
    date: n.d.
    url: https://villesaine.example/rapport
    lang: fr
    kind: official
`;

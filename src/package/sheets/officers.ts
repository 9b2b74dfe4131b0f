import type {OfficerCluster} from '../../model/trends.ts'
import type {Shard} from '../shard.ts'
import {columnsOf, listCell, REQUIRED, sheetOf} from '../sheet.ts'

const {string, integer} = columnsOf<OfficerCluster>()

/** Every person, post and body that is named as responsible. */
export const OFFICERS = sheetOf<Shard, OfficerCluster>(
  {
    name: 'officers',
    title: 'Officers',
    description: 'Every person, post and body that is named as responsible, over all reports of a council.',
    key: ['id'],
  },
  ({trends}) => trends.officers,
  [
    string('id', 'the officer', ({id}) => id, REQUIRED),
    string('name', 'the fullest name that reports give', ({name}) => name, REQUIRED),
    string('kind', 'a person, a post or a body', ({kind}) => kind, {
      constraints: {required: true, enum: ['person', 'post', 'body']},
    }),
    string('authority', 'the council', ({authority}) => authority),
    integer('mentions', 'how often', ({mentions}) => mentions.length),
    string('was', 'earlier ids', ({was}) => listCell(was ?? [])),
  ],
)

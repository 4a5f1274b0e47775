import { z } from 'zod'
import * as codes from '../rules/codes.ts'

const several = <const T extends readonly [string, ...string[]]>(list: T) =>
  z.array(z.enum(list)).max(list.length)

export const kind = z.enum(codes.placeKinds)
export const sector = z.enum(codes.sectors)
export const dayList = several(codes.days)
export const partList = several(codes.dayParts)
export const meansList = several(codes.means)
export const languageList = several(codes.languages)
export const licenceList = several(codes.licences)
export const sectorList = several(codes.sectors)
export const offeringList = several(codes.offerings)
export const burdenList = several(codes.burdens)
export const hours = z.int().min(1).max(40)
export const minutes = z.int().min(1).max(240)

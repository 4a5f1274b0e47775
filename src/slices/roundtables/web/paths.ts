export const tablesPath = '/werk/overleg'
export const tablePath = (id: string): string => `${tablesPath}/${id}`
export const casePath = (id: string): string => `/werk/huishoudens/${id}`

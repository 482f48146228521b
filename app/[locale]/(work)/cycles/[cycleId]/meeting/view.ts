import type { seeMeeting } from '@/lib/use-cases/deliberation/see-meeting'

export type MeetingView = NonNullable<Awaited<ReturnType<typeof seeMeeting>>>
export type CurrentMeeting = NonNullable<MeetingView['current']>

'use server'
import { revalidatePath } from 'next/cache'
import { action } from '@/lib/action'
import { moveClock, moveClockInput } from '@/lib/use-cases/demo/move-clock'

export const moveClockAction = action(moveClockInput, moveClock, {
  done: 'desk.clock.moved',
  revalidate: () => revalidatePath('/', 'layout'),
})

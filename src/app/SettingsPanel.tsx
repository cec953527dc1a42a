import { lazy, Suspense, useState } from 'react'
import { useMessages } from '../messages/messages.ts'

const SettingsForm = lazy(async () => ({ default: (await import('../pages/settings/SettingsForm.tsx')).SettingsForm }))

/** The settings, over the page they change: it is its own preview. */
export function SettingsPanel() {
  const { settings, bar } = useMessages()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        popoverTarget="settings-panel"
        aria-label={bar.settings}
        className="text-body font-semibold"
      >
        Aa
      </button>
      <div
        id="settings-panel"
        popover="auto"
        className="panel"
        role="dialog"
        aria-labelledby="settings-title"
        onToggle={({ newState }) => setOpen(newState === 'open')}
      >
        <div className="flex items-center justify-between pb-3">
          <h2 id="settings-title" className="text-body font-bold">
            {settings.title}
          </h2>
          <button type="button" popoverTarget="settings-panel" popoverTargetAction="hide">
            {settings.close}
          </button>
        </div>
        <Suspense>{isOpen && <SettingsForm />}</Suspense>
      </div>
    </>
  )
}

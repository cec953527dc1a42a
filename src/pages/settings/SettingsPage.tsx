import { useMessages } from '../../messages/messages.ts'
import { SettingsForm } from './SettingsForm.tsx'

/** The settings at their own address, for those who come by link. */
export function SettingsPage() {
  const { settings } = useMessages()
  return (
    <div className="sheet">
      <title>{settings.title}</title>
      <div className="mx-auto max-w-[40rem] py-6">
        <h1 tabIndex={-1} className="pb-4 font-head text-h3 font-black">
          {settings.title}
        </h1>
        <SettingsForm />
        <p className="mt-6 border-t border-rule pt-4 font-song text-read">{settings.preview}</p>
      </div>
    </div>
  )
}

const paths = {
  shelf: 'M2.5 3v12M6 3v12M9.5 3v12M12.5 3.6l3 11.2',
  today: 'M2.5 3.5h13v12h-13zM5 6.5h8M5 9h3.5v4H5zM10.5 9H13M10.5 11H13M10.5 13H13',
  dates: 'M2.5 4h13v11.5h-13zM2.5 7.5h13M6 2v3.5M12 2v3.5',
  search: 'M12.8 7.8a5 5 0 1 1-10 0 5 5 0 0 1 10 0M11.6 11.6 16 16',
} as const

/** A line drawing 18 units square, in the colour of the text around it. The word beside it, or the label, says what it is. */
export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg viewBox="0 0 18 18" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}

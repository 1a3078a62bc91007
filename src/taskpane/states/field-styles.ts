import { tokens, typographyStyles } from "@fluentui/react-components";

/** The browser's own fields in Fluent's looks: its field components would take 20 kB of what the pane may weigh. */
export const fieldStyles = {
  label: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2 },
  field: {
    width: "100%",
    minWidth: 0,
    minHeight: "28px",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-1px",
    },
  },
} as const;

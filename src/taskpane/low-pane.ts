/** Where the pane is so low that what stands above the findings has to be brief: Excel allows 378 px, and less in small windows. */
export const lowPane = "@media (max-height: 480px)";

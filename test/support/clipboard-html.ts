/** What office programs put on the clipboard as HTML, written by us after their manner. */

export const fromExcel = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=Generator content="Microsoft Excel 15">
<style>
<!--table
	{mso-displayed-decimal-separator:"\\,";
	mso-displayed-thousand-separator:" ";}
@page
	{margin:.75in .7in .75in .7in;}
tr
	{mso-height-source:auto;}
td
	{padding-top:1px;
	color:black;
	font-size:11.0pt;
	font-weight:400;
	font-style:normal;
	font-family:Calibri, sans-serif;
	mso-number-format:General;
	text-align:general;
	vertical-align:bottom;
	white-space:nowrap;}
.xl65
	{color:white;
	font-weight:700;
	text-align:center;
	background:#1F4E5F;
	mso-pattern:black none;}
.xl66
	{mso-number-format:"Short Date";}
.xl67
	{white-space:normal;}
.xl68
	{mso-number-format:"\\@";}
-->
</style>
</head>
<body link="#0563C1" vlink="#954F72">
<table border=0 cellpadding=0 cellspacing=0 width=300 style='border-collapse:
 collapse;width:225pt'>
<!--StartFragment-->
 <col width=64 style='width:48pt'>
 <col width=64 span=2 style='width:48pt'>
 <tr height=20 style='height:15.0pt'>
  <td colspan=2 height=20 class=xl65 width=128 style='height:15.0pt;width:96pt'>Mål
  &amp; aktivitet</td>
  <td class=xl65 width=64 style='width:48pt'>Klar</td>
 </tr>
 <tr height=40 style='height:30.0pt'>
  <td height=40 class=xl67 width=64 style='height:30.0pt;width:48pt'>Öppna labb<br>
    för alla</td>
  <td align=right>1<span style='mso-spacerun:yes'>&nbsp;</span>234,5</td>
  <td class=xl66 align=right>2026-03-31</td>
 </tr>
 <tr height=20 style='height:15.0pt'>
  <td height=20 class=xl68 style='height:15.0pt'>=1+1</td>
  <td align=right>58 %</td>
  <td></td>
 </tr>
<!--EndFragment-->
</table>
</body>
</html>`;

export const fromLibreOffice = `<!DOCTYPE html>
<html>
<head>
	<meta http-equiv="content-type" content="text/html; charset=utf-8"/>
	<title></title>
	<meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/>
	<style type="text/css">
		body,div,table,thead,tbody,tfoot,tr,th,td,p { font-family:"Calibri"; font-size:x-small }
		a.comment-indicator:hover + comment { background:#ffd; position:absolute; display:block }
		comment { display:none;  }
	</style>
</head>
<body>
<table cellspacing="0" border="0">
	<colgroup width="280"></colgroup>
	<colgroup width="747"></colgroup>
	<tr>
		<td height="20" align="left" valign=top bgcolor="#1F4E5F"><b><font color="#FFFFFF">Uppgift</font></b></td>
		<td align="left" valign=top bgcolor="#1F4E5F"><b><font color="#FFFFFF">Värde</font></b></td>
	</tr>
	<tr>
		<td height="20" align="left" valign=top>Gäller från</td>
		<td align="left" valign=top sdnum="1033;0;@">2020</td>
	</tr>
	<tr>
		<td rowspan=2 height="40" align="left" valign=top>Två<br>rader</td>
		<td align="left" valign=top sdnum="1033;0;@"><br></td>
	</tr>
	<tr>
		<td align="right" valign=bottom sdval="0.58" sdnum="1053;0;0%">58%</td>
	</tr>
</table>
</body>
</html>`;

export const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15">
<style><!-- p.MsoNormal {margin:0cm; font-size:11.0pt;} --></style></head>
<body lang=SV>
<!--StartFragment-->
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0>
 <tr style='mso-yfti-irow:0'>
  <td width=302 valign=top style='width:226.55pt;border:solid windowtext 1.0pt'>
  <p class=MsoNormal><b>Mål<o:p></o:p></b></p>
  </td>
  <td width=302 valign=top>
  <p class=MsoNormal>Vem<o:p></o:p></p>
  </td>
 </tr>
 <tr>
  <td width=302 valign=top>
  <p class=MsoNormal>Första
  stycket<o:p></o:p></p>
  <p class=MsoNormal>Andra stycket<o:p></o:p></p>
  </td>
  <td width=302 valign=top>
  <p class=MsoNormal>Kansliet<o:p></o:p></p>
  </td>
 </tr>
</table>
<!--EndFragment-->
</body></html>`;

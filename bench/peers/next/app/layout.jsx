export const metadata = { title: 'An article', description: 'An article for a benchmark.' };

export default function Layout({ children }) {
	return (
		<html lang="en">
			<body>
				<main>{children}</main>
			</body>
		</html>
	);
}
